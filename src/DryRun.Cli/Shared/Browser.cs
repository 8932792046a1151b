using System.ComponentModel;
using System.Diagnostics;

namespace DryRun.Cli;

/// <summary>Opens the learner's browser, where there is one.</summary>
internal static class Browser
{
    /// <summary>Asks the desktop to show an address. Without a desktop nothing happens: the address has been printed.</summary>
    public static void TryOpen(Uri address)
    {
        var hasDesktop = Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };
        if (!hasDesktop)
        {
            return;
        }

        try
        {
            using var process = Process.Start(new ProcessStartInfo("xdg-open", [address.ToString()])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            // No xdg-open on this desktop.
        }
    }
}
