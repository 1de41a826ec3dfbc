"""The design system: tokens, and the parts that every page is made of.

To add an icon: put one SVG into ``resources/icons`` and name it, without ``.svg``, to ``IconView``, ``icon`` or ``Face``. To add a part: one file here, drawn only
with the tokens that ``tokens_of(widget.palette())`` gives, and a line in ``gallery.py`` so that it can be looked at.
"""
