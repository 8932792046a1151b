using System.Text;

namespace DryRun.App.Judging;

/// <summary>How much code a learner may send at once.</summary>
public static class CodeSize
{
    /// <summary>1 MiB, counted in UTF-8.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>What to say about code that is longer.</summary>
    public const string TooLong = "The code is longer than 1 MiB. Remove large literals or comments and send it again.";

    /// <summary>True when the code is longer than <see cref="MaxBytes"/>.</summary>
    public static bool IsTooLong(string code) =>
        code.Length > MaxBytes || Encoding.UTF8.GetByteCount(code) > MaxBytes;
}
