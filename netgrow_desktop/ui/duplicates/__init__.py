"""People who may be there twice: the pairs, two people side by side, and what becomes of them."""
