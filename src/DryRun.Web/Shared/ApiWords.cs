using System.Text.Json;

namespace DryRun.Web.Shared;

/// <summary>How the API writes the values of an enum: <c>strong_hire</c>, <c>code_reading</c>.</summary>
internal static class ApiWords
{
    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The value of a word, which may also be written with hyphens as in the content; null when there is none.</summary>
    public static T? Find<T>(string? word)
        where T : struct, Enum
    {
        var asked = word?.Trim().Replace('-', '_');
        return Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => string.Equals(Of(value!.Value), asked, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>All words of an enum, for a sentence.</summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));
}
