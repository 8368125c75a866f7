"""The code of the nodes of a concrete syntax tree, as a message quotes it: on one line, without arguments."""

from __future__ import annotations

from dataclasses import dataclass

import libcst as cst

_BLANK = cst.SimpleWhitespace("")


@dataclass(frozen=True, slots=True)
class Code:
    """The source text of nodes of one module."""

    module: cst.Module

    def text(self, node: cst.CSTNode | None) -> str:
        """Return the node's text, a chain broken at its dots on one line; the empty text if it takes several lines."""
        text = self.module.code_for_node(node) if node is not None else ""
        if node is not None and _is_broken(text):
            joined = node.visit(_Join())
            text = self.module.code_for_node(joined) if isinstance(joined, cst.CSTNode) else text
        return "" if _is_broken(text) else text.strip()


def without_arguments(function: cst.CSTNode) -> cst.CSTNode | None:
    """Return the node with `...` for the arguments of every call in it."""
    shortened = function.visit(_Elide())
    return shortened if isinstance(shortened, cst.CSTNode) else None


def _is_broken(text: str) -> bool:
    return "\n" in text or "\r" in text


class _Join(cst.CSTTransformer):
    """Writes nothing around the dots of attributes, where a chain is broken into lines."""

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        """Return the attribute on the line of its object."""
        return updated_node.with_changes(dot=cst.Dot(_BLANK, _BLANK))


class _Elide(cst.CSTTransformer):
    """Writes `...` for the arguments of every call."""

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        """Return the call with what says how to get at its value, not with what."""
        arguments = [cst.Arg(cst.Ellipsis())] if original_node.args else []
        return updated_node.with_changes(args=arguments, whitespace_before_args=_BLANK)
