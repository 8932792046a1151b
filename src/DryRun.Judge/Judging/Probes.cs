namespace DryRun.Judge.Judging;

/// <summary>Short hostile programs for the self check. Each prints <c>held</c> when it was kept in.</summary>
internal static class Probes
{
    public static IReadOnlyList<(string Name, string Program)> All { get; } =
    [
        ("a plain program", "print('held')"),
        ("the system is writable", """
            import os
            for place in ('/', '/usr', '/etc', '/dev', '/bin'):
                try:
                    open(os.path.join(place, 'probe'), 'w')
                except OSError:
                    continue
                print('could write to', place)
            print('held')
            """),
        ("processes of others are visible", """
            import os
            print('held' if os.getpid() == 1 or not [name for name in os.listdir('/proc') if name.isdigit()] else os.listdir('/proc'))
            """),
        ("a namespace could be made", """
            import ctypes
            libc = ctypes.CDLL(None)
            print('held' if libc.unshare(0x10000000) == -1 and libc.setns(0, 0) == -1 else 'unshare works')
            """),
        ("the network is reachable", """
            import socket
            try:
                socket.create_connection(('192.0.2.1', 80), 1)
                print('connected')
            except OSError as error:
                print('held' if error.errno == 101 else error)
            """),
        ("capabilities were kept", """
            import os
            try:
                os.chroot('/tmp')
                print('chroot works')
            except OSError:
                print('held')
            """),
    ];
}
