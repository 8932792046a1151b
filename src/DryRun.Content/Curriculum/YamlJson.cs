using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DryRun.Content.Curriculum;

/// <summary>Test data in YAML as JSON. Plain scalars are null, booleans and numbers as JSON writes them; the rest is text.</summary>
internal static partial class YamlJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(YamlNode node)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            Write(writer, node);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The node at a path of indices and keys, or the nearest one above it.</summary>
    public static YamlNode At(YamlNode node, IEnumerable<string> path)
    {
        foreach (var step in path)
        {
            var next = node switch
            {
                YamlSequenceNode list when int.TryParse(step, out var index) && index < list.Children.Count => list.Children[index],
                YamlMappingNode map when map.Children.TryGetValue(new YamlScalarNode(step), out var value) => value,
                _ => null,
            };
            if (next is null)
            {
                return node;
            }

            node = next;
        }

        return node;
    }

    public static bool IsNull(YamlScalarNode node) =>
        node.Style == ScalarStyle.Plain && node.Value is null or "" or "~" or "null" or "Null" or "NULL";

    private static void Write(Utf8JsonWriter writer, YamlNode node)
    {
        switch (node)
        {
            case YamlSequenceNode list:
                writer.WriteStartArray();
                foreach (var item in list.Children)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case YamlMappingNode map:
                writer.WriteStartObject();
                foreach (var (key, value) in map.Children)
                {
                    writer.WritePropertyName((key as YamlScalarNode)?.Value ?? key.ToString());
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case YamlScalarNode { Style: ScalarStyle.Plain } plain:
                WritePlain(writer, plain);
                break;
            default:
                writer.WriteStringValue((node as YamlScalarNode)?.Value ?? "");
                break;
        }
    }

    private static void WritePlain(Utf8JsonWriter writer, YamlScalarNode node)
    {
        var text = node.Value ?? "";
        if (IsNull(node))
        {
            writer.WriteNullValue();
        }
        else if (text is "true" or "True" or "false" or "False")
        {
            writer.WriteBooleanValue(text[0] is 't' or 'T');
        }
        else if (NumberPattern().IsMatch(text))
        {
            writer.WriteRawValue(text);
        }
        else
        {
            writer.WriteStringValue(text is ".inf" or "-.inf" or ".nan" ? text.Replace(".", "", StringComparison.Ordinal) : text);
        }
    }

    [GeneratedRegex("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$")]
    private static partial Regex NumberPattern();
}
