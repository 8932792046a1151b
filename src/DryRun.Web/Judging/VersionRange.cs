using System.Globalization;

namespace DryRun.Web.Judging;

/// <summary>The version selectors that Piston's clients send: exact, <c>*</c>, <c>3.x</c>, <c>^3.10</c>, <c>~3.11.0</c>, <c>&gt;=3.9</c>.</summary>
internal static class VersionRange
{
    public static bool Includes(string range, string version)
    {
        var text = range.Trim();
        var sign = new string([.. text.TakeWhile(character => !char.IsAsciiDigit(character) && character is not ('*' or 'x' or 'X'))]).Trim();
        var wanted = Numbers(text[(text.Length - text.AsSpan(sign.Length).TrimStart().Length)..]);
        var actual = Numbers(version);
        return wanted is not null && actual is not null && sign switch
        {
            "" or "=" or "v" => Starts(actual, wanted),
            "^" => Starts(actual, wanted[..Math.Min(1, wanted.Length)]) && Compare(actual, wanted) >= 0,
            "~" => Starts(actual, wanted[..Math.Min(2, wanted.Length)]) && Compare(actual, wanted) >= 0,
            ">=" => Compare(actual, wanted) >= 0,
            ">" => Compare(actual, wanted) > 0,
            "<=" => Compare(actual, wanted) <= 0,
            "<" => Compare(actual, wanted) < 0,
            _ => false,
        };
    }

    // A wildcard ends the numbers: 3.x is 3, * is nothing at all. Null when it is no version.
    private static int[]? Numbers(string version)
    {
        List<int> numbers = [];
        foreach (var part in version.Split('.').TakeWhile(part => part is not ("*" or "x" or "X")))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static bool Starts(int[] version, int[] beginning) => version.AsSpan().StartsWith(beginning);

    private static int Compare(int[] version, int[] other) =>
        version.Zip(other, (left, right) => left.CompareTo(right)).FirstOrDefault(order => order != 0);
}
