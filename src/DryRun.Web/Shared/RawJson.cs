using System.Text.Json;

namespace DryRun.Web.Shared;

/// <summary>Values of tests, which are JSON texts, as JSON in a response.</summary>
internal static class RawJson
{
    /// <summary>The value; as text where it was cut and is JSON no longer; null where there is none.</summary>
    public static JsonElement? Of(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(json, ApiJson.Default.String);
        }
    }
}
