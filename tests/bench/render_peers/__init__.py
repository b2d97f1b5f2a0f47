"""Tests of the peers the rendering engine is measured beside."""
