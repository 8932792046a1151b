kept = bytearray(1 << 34)
