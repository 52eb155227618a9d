"""Tests of the page of introductions."""
