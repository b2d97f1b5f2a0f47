"""Blank forms of a document type, made from its model: TOML for those who type, Excel for those who click."""

from __future__ import annotations

from generators.form.excel import excel_form
from generators.form.toml import toml_form
from generators.form.truong import Truong, fields

__all__ = ["Truong", "excel_form", "fields", "toml_form"]
