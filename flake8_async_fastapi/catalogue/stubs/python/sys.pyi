"""https://docs.python.org/3/library/sys.html

distribution: python
verified: 3.13
"""

# Servers run on Linux as a rule; what a program does elsewhere only is not looked at.
platform = "linux"
