"""Every word the town says, a folder for each language."""
