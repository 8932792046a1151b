namespace DryRun.App.Coaching;

/// <summary>A secret that is sent to the model's host and shown nowhere: not in a log, a page, an export or a debugger's line.</summary>
/// <param name="value">The key itself.</param>
public sealed class ApiKey(string value) : IEquatable<ApiKey>
{
    /// <summary>The longest key that is taken.</summary>
    internal const int MaxLength = 500;

    private readonly string _value = value;

    /// <summary>The key, or null for an empty text.</summary>
    public static ApiKey? Of(string? text) => string.IsNullOrWhiteSpace(text) ? null : new ApiKey(text.Trim());

    /// <summary>The secret. Only what stores it and what sends it asks for it.</summary>
    internal string Reveal() => _value;

    /// <summary>True when it can be sent as a header: visible ASCII without spaces.</summary>
    internal bool IsSendable => _value.Length <= MaxLength && _value.All(each => each is > ' ' and <= '~');

    /// <summary>Takes the key out of a text that may repeat it.</summary>
    internal string HideIn(string text) => text.Replace(_value, "(your key)", StringComparison.Ordinal);

    /// <inheritdoc />
    public bool Equals(ApiKey? other) => other is not null && _value == other._value;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ApiKey);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value);

    /// <summary>Never the key.</summary>
    public override string ToString() => "(hidden)";
}
