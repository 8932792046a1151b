namespace DryRun.Core.Judging;

/// <summary>
/// A type hint of the value language, parsed: a name and its arguments. <c>dict[str, list[int]]</c> has the name
/// <c>dict</c> and two arguments; a union has the name <c>|</c>.
/// </summary>
/// <param name="Name">The name without brackets.</param>
/// <param name="Arguments">What stands in the brackets.</param>
public sealed record PyType(string Name, IReadOnlyList<PyType> Arguments)
{
    /// <summary>Any value at all.</summary>
    public static PyType Any { get; } = new("Any", []);

    /// <summary>Text: the input and the output of a whole program.</summary>
    public static PyType Text { get; } = new("str", []);

    /// <summary>True for a tuple with a type for each place.</summary>
    public bool IsFixedTuple => Name == "tuple" && Arguments.Count > 0 && !(Arguments is [_, { Name: "..." }]);

    /// <summary>Reads a hint; what it does not know keeps its name and is compared as it is.</summary>
    public static PyType Parse(string hint)
    {
        var alternatives = Split(hint, '|');
        if (alternatives.Count > 1)
            return new PyType("|", [.. alternatives.Select(Parse)]);
        var text = hint.Trim().Trim('"', '\'');
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0 || !text.EndsWith(']'))
            return new PyType(Known(text), []);
        PyType[] arguments = [.. Split(text[(bracket + 1)..^1], ',').Select(Parse)];
        return text[..bracket] == "Optional"
            ? new PyType("|", [.. arguments, new PyType("None", [])])
            : new PyType(Known(text[..bracket]), arguments);
    }

    /// <summary>
    /// The type of one test's result: what the function returns, text for a program, and for a class a tuple with the
    /// result of each call in <paramref name="input"/>.
    /// </summary>
    public static PyType OfResult(ProblemInterface called, string input) => called switch
    {
        ProblemInterface.Function function => Parse(function.Returns),
        ProblemInterface.Class made => OfCalls(made, input),
        _ => Text,
    };

    /// <summary>The type of the elements, <see cref="Any"/> when none is declared.</summary>
    public PyType Argument(int index) => index < Arguments.Count ? Arguments[index] : Any;

    /// <summary>The alternative of a union that is not None; the type itself when it is no union.</summary>
    public PyType WithoutNone() =>
        Name == "|" ? Arguments.FirstOrDefault(argument => argument.Name != "None") ?? Any : this;

    private static PyType OfCalls(ProblemInterface.Class made, string input)
    {
        if (PyJson.Parse(input) is not PyValue.Sequence calls)
            return Any;
        var returns = made.Methods.ToDictionary(method => method.Name, method => Parse(method.Returns), StringComparer.Ordinal);
        return new PyType("tuple", [.. calls.Items.Select((call, index) => index == 0 ? Parse("None") : OfCall(call))]);

        PyType OfCall(PyValue call) =>
            call is PyValue.Sequence { Items: [PyValue.Text name, ..] } ? returns.GetValueOrDefault(name.Value, Any) : Any;
    }

    private static string Known(string name) => name.Trim() switch
    {
        "List" => "list",
        "Dict" => "dict",
        "Set" => "set",
        "Tuple" => "tuple",
        "FrozenSet" => "frozenset",
        var other => other,
    };

    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var position = 0; position < text.Length; position++)
        {
            depth += text[position] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[position] != separator || depth != 0)
                continue;
            parts.Add(text[start..position].Trim());
            start = position + 1;
        }

        parts.Add(text[start..].Trim());
        return parts.FindAll(part => part.Length > 0);
    }
}
