using System.Globalization;
using System.Text;
using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Web.Practice;

/// <summary>Test data as Python would write them, so that they can be pasted into a program.</summary>
internal static class ShownValue
{
    /// <summary>A test's input in the form that <see cref="OwnCase"/> reads.</summary>
    internal static string Input(ProblemInterface rules, string json)
    {
        using var document = TryParse(json);
        if (document is null)
        {
            return json;
        }

        var input = document.RootElement;
        return rules switch
        {
            ProblemInterface.Function function => string.Join('\n', function.Parameters.Select(
                (parameter, index) => $"{parameter.Name} = {Literal(input[index], parameter.Type)}")),
            ProblemInterface.Class type => string.Join('\n', input.EnumerateArray().Select(call => Call(type, call))),
            _ => input.GetString() ?? "",
        };
    }

    /// <summary>A test's result.</summary>
    internal static string Result(ProblemInterface rules, string input, string json)
    {
        using var document = TryParse(json);
        return rules switch
        {
            _ when document is null => json,
            ProblemInterface.Function function => Literal(document.RootElement, function.Returns),
            ProblemInterface.Class type => Results(type, input, document.RootElement),
            _ => document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : Literal(document.RootElement, "Any"),
        };
    }

    // The data of a large test are stored cut, and are then shown as they are.
    private static JsonDocument? TryParse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1024 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Call(ProblemInterface.Class type, JsonElement call)
    {
        var name = call[0].GetString()!;
        var method = Method(type, name);
        var arguments = call[1].EnumerateArray()
            .Select((value, index) => Literal(value, method?.Parameters.ElementAtOrDefault(index)?.Type ?? "Any"));
        return $"{name}({string.Join(", ", arguments)})";
    }

    // One result a line, beside the call that gave it; calls that give nothing are left out.
    private static string Results(ProblemInterface.Class type, string input, JsonElement results)
    {
        using var document = TryParse(input);
        if (results.ValueKind != JsonValueKind.Array || document is null)
        {
            return Literal(results, "Any");
        }

        var calls = document.RootElement.EnumerateArray().ToList();
        var lines = results.EnumerateArray().Zip(calls).Where(pair => Gives(type, pair.Second, pair.First))
            .Select(pair => $"{Call(type, pair.Second)} → {Literal(pair.First, Method(type, pair.Second[0].GetString()!)?.Returns ?? "Any")}");
        return string.Join('\n', lines);
    }

    private static bool Gives(ProblemInterface.Class type, JsonElement call, JsonElement result) =>
        result.ValueKind != JsonValueKind.Null || Method(type, call[0].GetString()!)?.Returns is not (null or "None");

    private static Method? Method(ProblemInterface.Class type, string name) =>
        name == type.Name ? null : type.Methods.FirstOrDefault(method => method.Name == name);

    private static string Literal(JsonElement value, string type)
    {
        var (name, arguments) = Hint(type, value);
        return value.ValueKind switch
        {
            JsonValueKind.Null => "None",
            JsonValueKind.True => "True",
            JsonValueKind.False => "False",
            JsonValueKind.Number => Number(value.GetRawText(), name),
            JsonValueKind.String when name == "float" => $"float('{value.GetString()}')",
            JsonValueKind.String => Text(value.GetString()!),
            JsonValueKind.Object => Braces(value.EnumerateObject().Select(
                entry => $"{Text(entry.Name)}: {Literal(entry.Value, arguments.ElementAtOrDefault(1) ?? "Any")}")),
            _ => Sequence(value, name, arguments),
        };
    }

    private static string Sequence(JsonElement value, string name, List<string> arguments)
    {
        if (name == "dict")
        {
            return Braces(value.EnumerateArray().Select(
                pair => $"{Literal(pair[0], arguments.ElementAtOrDefault(0) ?? "Any")}: {Literal(pair[1], arguments.ElementAtOrDefault(1) ?? "Any")}"));
        }

        var items = value.EnumerateArray().Select((item, index) => Literal(item, Item(name, arguments, index))).ToList();
        var joined = string.Join(", ", items);
        return name switch
        {
            "set" => items.Count == 0 ? "set()" : $"{{{joined}}}",
            "frozenset" => items.Count == 0 ? "frozenset()" : $"frozenset({{{joined}}})",
            "tuple" => items.Count == 1 ? $"({joined},)" : $"({joined})",
            _ => $"[{joined}]",
        };
    }

    private static string Item(string name, List<string> arguments, int index) => arguments switch
    {
        [] => "Any",
        _ when name == "tuple" && arguments is not [_, "..."] => arguments.ElementAtOrDefault(index) ?? "Any",
        [var first, ..] => first,
    };

    private static string Braces(IEnumerable<string> entries) => $"{{{string.Join(", ", entries)}}}";

    private static string Number(string raw, string type) =>
        type == "float" && !raw.AsSpan().ContainsAny(".eE") ? raw + ".0" : raw;

    // list[int] | None is list with [int] for anything but null.
    private static (string Name, List<string> Arguments) Hint(string type, JsonElement value)
    {
        var choices = Split(type, '|');
        var choice = value.ValueKind == JsonValueKind.Null
            ? "None"
            : choices.Find(each => each != "None" && Fits(each, value)) ?? choices.Find(each => each != "None") ?? "Any";
        var open = choice.IndexOf('[', StringComparison.Ordinal);
        return open < 0 ? (choice, []) : (choice[..open].Trim(), Split(choice[(open + 1)..^1], ','));
    }

    private static bool Fits(string type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => type is "str",
        JsonValueKind.Number => type is "int" or "float",
        JsonValueKind.True or JsonValueKind.False => type is "bool",
        _ => type.Contains('[', StringComparison.Ordinal),
    };

    private static List<string> Split(string text, char separator)
    {
        var (parts, depth, start) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[i] == separator && depth == 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        parts.Add(text[start..].Trim());
        return parts;
    }

    private static string Text(string value)
    {
        var quote = value.Contains('\'', StringComparison.Ordinal) && !value.Contains('"', StringComparison.Ordinal) ? '"' : '\'';
        var text = new StringBuilder().Append(quote);
        foreach (var character in value)
        {
            text.Append(character switch
            {
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                _ when character == quote => "\\" + quote,
                < ' ' or '\x7f' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}"),
                _ => character.ToString(),
            });
        }

        return text.Append(quote).ToString();
    }
}
