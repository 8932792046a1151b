namespace DryRun.Judge.Judging;

/// <summary>What to do on a host that does not permit the sandbox.</summary>
internal static class Permission
{
    private const string AppArmorSwitch = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
    private const string DebianSwitch = "/proc/sys/kernel/unprivileged_userns_clone";

    public static string HowToAllow(string reason, bool nested) =>
        $"This host does not let the judge keep programs apart{(nested ? " in namespaces of their own" : "")}. {Advice()} What went wrong: {reason}";

    private static string Advice()
    {
        if (File.Exists("/.dockerenv"))
            return "In Docker start the container with: docker run --security-opt seccomp=unconfined --security-opt systempaths=unconfined --security-opt apparmor=unconfined … (--privileged is not needed).";
        if (IsSet(AppArmorSwitch, '1'))
            return "Ubuntu's AppArmor forbids user namespaces. Allow them until the next start with: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0 or give /usr/bin/bwrap a profile with 'userns,' in /etc/apparmor.d/bwrap and run: sudo apparmor_parser -r /etc/apparmor.d/bwrap";
        if (IsSet(DebianSwitch, '0'))
            return "Allow user namespaces with: sudo sysctl -w kernel.unprivileged_userns_clone=1";
        if (IsSet("/proc/sys/user/max_user_namespaces", '0'))
            return "Allow user namespaces with: sudo sysctl -w user.max_user_namespaces=10000";
        return "Check that user namespaces work here with: bwrap --unshare-all --ro-bind / / true";
    }

    private static bool IsSet(string file, char value) => File.Exists(file) && File.ReadAllText(file).StartsWith(value);
}
