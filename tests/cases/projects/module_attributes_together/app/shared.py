model = None
tokenizer = None
a = None
b = None
c = None
d = None
e = None
