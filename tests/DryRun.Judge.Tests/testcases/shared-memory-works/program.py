from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=4096)
block.buf[:4] = b"held"
other = shared_memory.SharedMemory(block.name)
print(bytes(other.buf[:4]).decode())
other.close()
block.close()
block.unlink()
