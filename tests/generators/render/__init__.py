"""Tests of the rendering engine, and the files made by script that they share."""
