using System.Globalization;
using System.Numerics;

namespace DryRun.Core.Judging;

/// <summary>Python's numbers among each other: exact across booleans, integers of any size and floats.</summary>
internal static class Numbers
{
    public static bool IsNumber(PyValue value) => value is PyValue.Boolean or PyValue.Integer or PyValue.Real;

    public static double? FromWord(string word) => word switch
    {
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => null,
    };

    public static bool Equal(PyValue left, PyValue right) => Key(left) == Key(right);

    /// <summary>Within the larger of the absolute and the relative allowance.</summary>
    public static bool Near(PyValue left, PyValue right, Checker.Tolerance tolerance)
    {
        if (Equal(left, right))
            return true;
        var (expected, actual) = (ToDouble(left), ToDouble(right));
        if (!double.IsFinite(expected) || !double.IsFinite(actual))
            return false;
        return Math.Abs(expected - actual) <= Math.Max(tolerance.Absolute, tolerance.Relative * Math.Abs(expected));
    }

    /// <summary>The same text for equal numbers, whatever their kind.</summary>
    public static string Key(PyValue value) => value switch
    {
        PyValue.Boolean boolean => boolean.Value ? "1" : "0",
        PyValue.Integer integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        PyValue.Real real when double.IsInteger(real.Value) =>
            new BigInteger(real.Value).ToString(CultureInfo.InvariantCulture),
        PyValue.Real real => real.Value.ToString("R", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Not a number."),
    };

    private static double ToDouble(PyValue value) => value switch
    {
        PyValue.Boolean boolean => boolean.Value ? 1 : 0,
        PyValue.Integer integer => (double)integer.Value,
        PyValue.Real real => real.Value,
        _ => double.NaN,
    };
}
