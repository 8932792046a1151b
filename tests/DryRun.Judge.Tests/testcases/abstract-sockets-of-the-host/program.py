import socket

for name in ("/tmp/.X11-unix/X0", "/run/dbus/system_bus_socket", "dbus"):
    try:
        socket.socket(socket.AF_UNIX).connect("\0" + name)
        print("connected to", name)
    except OSError:
        pass
print("held")
