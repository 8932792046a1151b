using System.Numerics;

namespace DryRun.Core.Judging;

/// <summary>A JSON value with Python's numbers: integers of any size, and floats that may be infinite or not a number.</summary>
public abstract record PyValue
{
    private PyValue()
    {
    }

    /// <summary><c>null</c>, Python's None.</summary>
    public sealed record None : PyValue
    {
        /// <summary>The only one.</summary>
        public static None Value { get; } = new();
    }

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public sealed record Boolean(bool Value) : PyValue;

    /// <summary>An integer.</summary>
    public sealed record Integer(BigInteger Value) : PyValue;

    /// <summary>A float; the words NaN, Infinity and -Infinity are read too.</summary>
    public sealed record Real(double Value) : PyValue;

    /// <summary>Text; may hold lone surrogates, as Python's can.</summary>
    public sealed record Text(string Value) : PyValue;

    /// <summary>An array.</summary>
    public sealed record Sequence(IReadOnlyList<PyValue> Items) : PyValue;

    /// <summary>An object.</summary>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, PyValue>> Entries) : PyValue;
}
