"""Tests of the vCard format."""
