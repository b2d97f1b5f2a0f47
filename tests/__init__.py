"""Tests mirror the house: one folder for each folder they prove."""
