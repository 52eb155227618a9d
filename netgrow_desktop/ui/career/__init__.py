"""The career map: stages on the left, the people of one of them on the right."""
