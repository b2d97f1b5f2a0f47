"""Tests of the making of dossiers."""
