"""Examine, the method's third step: what the network is, and what it lacks, as values and rules.

``examination`` is the whole page; each other module has one part of it: its values and how they are worked out.
"""
