"""Files that travel with the program: icons, translations, phrases, the sample."""
