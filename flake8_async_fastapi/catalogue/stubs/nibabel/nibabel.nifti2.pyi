"""https://nipy.org/nibabel/api.html

distribution: nibabel
verified: 5.4.2
"""

from nibabel import Nifti2Image, Nifti2Pair
