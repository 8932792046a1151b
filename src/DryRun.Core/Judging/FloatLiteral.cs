using System.Globalization;

namespace DryRun.Core.Judging;

/// <summary>Floats as Python's <c>repr</c> writes them: the shortest digits that read back as the same number.</summary>
internal static class FloatLiteral
{
    public static string Format(double value)
    {
        if (!double.IsFinite(value))
            return double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        var exponent = value == 0 ? 0 : int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return exponent is < -4 or >= 16 ? WithExponent(shortest, exponent) : WithPoint(value, shortest);
    }

    private static string WithPoint(double value, string shortest)
    {
        var plain = shortest.Contains('E', StringComparison.Ordinal)
            ? ((decimal)value).ToString(CultureInfo.InvariantCulture)
            : shortest;
        return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
    }

    private static string WithExponent(string shortest, int exponent)
    {
        var sign = shortest.StartsWith('-') ? "-" : "";
        var digits = shortest.TrimStart('-').Split('E')[0].Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return $"{sign}{digits[..1]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
    }
}
