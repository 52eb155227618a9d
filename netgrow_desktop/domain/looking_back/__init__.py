"""Looking back on a week or a quarter: what the owner did, who is next, what has changed, what they want to do."""
