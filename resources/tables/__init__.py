"""What columns of people are called, in many languages (prm.importing.header_words tells what the keys mean)."""
