"""vCards: cards of people as phones, mail programs and address books exchange them.

Versions 2.1 (versit, 1996), 3.0 (RFC 2426) and 4.0 (RFC 6350), read with every dialect and fault that occurs in the
wild, and written strictly.
"""
