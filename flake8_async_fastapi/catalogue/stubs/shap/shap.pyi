"""https://shap.readthedocs.io/en/latest/api.html

distribution: shap
verified: 0.54.1
"""

from flake8_async_fastapi.catalogue import FAB603, blocks

class Explainer:
    @blocks(FAB603)
    def __call__(self, *args, **kwargs): ...

class TreeExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...
    @blocks(FAB603)
    def shap_interaction_values(self, *args, **kwargs): ...

class KernelExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...

class DeepExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...

class GradientExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...

class LinearExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...

class PermutationExplainer(Explainer):
    @blocks(FAB603)
    def shap_values(self, *args, **kwargs): ...
