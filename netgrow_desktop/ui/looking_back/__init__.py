"""The page that looks back on a week or a quarter, and plans the next one."""
