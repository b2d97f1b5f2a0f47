"""Tests of generators/tieng_viet."""
