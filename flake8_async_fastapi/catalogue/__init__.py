"""What libraries do, written as stub files; see docs/catalogue.md for their format."""
