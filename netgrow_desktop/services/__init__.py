"""What a person can do with their network: one method is one act and one transaction. No Qt here."""
