"""What messages in passing sound like, one JSON file per language; prm.verdict.lexicon tells what the keys mean."""
