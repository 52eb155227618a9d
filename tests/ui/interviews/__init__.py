"""Tests of the desk of informational interviews."""
