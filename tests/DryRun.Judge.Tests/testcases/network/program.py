import socket

for address in (("192.0.2.1", 80), ("127.0.0.1", 22), ("127.0.0.1", 5080), ("127.0.0.1", 5432)):
    try:
        socket.create_connection(address, 1)
        print("connected to", address)
    except OSError:
        pass
print("held")
