# -*- coding: latin-1 -*-
print("held")
