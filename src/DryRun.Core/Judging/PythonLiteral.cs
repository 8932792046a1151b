using System.Globalization;
using System.Text;

namespace DryRun.Core.Judging;

/// <summary>Shows JSON values the way Python would print them: <c>[3, 1, 2]</c>, <c>True</c>, <c>{1: 'a'}</c>.</summary>
public static class PythonLiteral
{
    /// <summary>Longer literals than this many characters are cut, with a note of how long they are.</summary>
    public const int Longest = 2000;

    /// <summary>The value as a Python literal of the declared type; text that is not JSON is shown as it is.</summary>
    public static string Format(string json, string type) => Format(json, PyType.Parse(type), Longest);

    /// <summary>The value as a Python literal of the declared type, cut after <paramref name="longest"/> characters.</summary>
    public static string Format(string json, PyType type, int longest = Longest)
    {
        var text = new StringBuilder();
        if (PyJson.Parse(json) is { } value)
            new Writer(text, longest).Write(value, type);
        else
            text.Append(json, 0, Math.Min(json.Length, longest + 1));
        return text.Length <= longest ? text.ToString() : text.ToString(0, longest) + " … (cut)";
    }

    /// <summary>
    /// A test's input, a line for each parameter: <c>nums = [3, 1, 2]</c>. For a class a line for each call:
    /// <c>cache.put(1, 1)</c>; for a program its standard input as it is.
    /// </summary>
    public static string FormatInput(ProblemInterface called, string input, int longest = Longest)
    {
        var value = PyJson.Parse(input);
        return (called, value) switch
        {
            (ProblemInterface.Function function, PyValue.Sequence arguments) =>
                Lines(function.Parameters.Zip(arguments.Items, (parameter, argument) => $"{parameter.Name} = {Show(argument, parameter.Type, longest)}"), longest),
            (ProblemInterface.Class made, PyValue.Sequence calls) =>
                Lines(calls.Items.Select(call => ShowCall(made, call, longest)), longest),
            (ProblemInterface.Program, PyValue.Text text) => Cut(text.Value, longest),
            _ => Cut(input, longest),
        };
    }

    /// <summary>A test's result; a program's output as it is.</summary>
    public static string FormatResult(ProblemInterface called, string input, string result, int longest = Longest) =>
        called is ProblemInterface.Program && PyJson.Parse(result) is PyValue.Text text
            ? Cut(text.Value, longest)
            : called is ProblemInterface.Class
                ? AsList(Format(result, PyType.OfResult(called, input), longest))
                : Format(result, PyType.OfResult(called, input), longest);

    private static string AsList(string tuple) =>
        tuple.StartsWith('(') && tuple.EndsWith(')') ? $"[{tuple[1..^1].TrimEnd(',')}]" : tuple.StartsWith('(') ? "[" + tuple[1..] : tuple;

    private static string Lines(IEnumerable<string> lines, int longest) => Cut(string.Join('\n', lines), longest);

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest] + " … (cut)";

    private static string ShowCall(ProblemInterface.Class made, PyValue call, int longest)
    {
        if (call is not PyValue.Sequence { Items: [PyValue.Text name, PyValue.Sequence arguments] })
            return "?";
        var method = made.Methods.FirstOrDefault(method => method.Name == (name.Value == made.Name ? "__init__" : name.Value));
        var shown = arguments.Items.Select((argument, index) =>
            Show(argument, index < method?.Parameters.Count ? method.Parameters[index].Type : "Any", longest));
        return $"{name.Value}({string.Join(", ", shown)})";
    }

    private static string Show(PyValue value, string type, int longest)
    {
        var text = new StringBuilder();
        new Writer(text, longest).Write(value, PyType.Parse(type));
        return Cut(text.ToString(), longest);
    }

    private sealed class Writer(StringBuilder text, int longest)
    {
        public void Write(PyValue value, PyType type)
        {
            var known = type.WithoutNone();
            if (text.Length > longest)
                return;
            switch (value)
            {
                case PyValue.Boolean boolean:
                    text.Append(boolean.Value ? "True" : "False");
                    break;
                case PyValue.Integer integer:
                    text.Append(integer.Value.ToString(CultureInfo.InvariantCulture));
                    break;
                case PyValue.Real real:
                    text.Append(FloatLiteral.Format(real.Value));
                    break;
                case PyValue.Text { Value: "inf" or "-inf" or "nan" } word when known.Name == "float":
                    text.Append(word.Value);
                    break;
                case PyValue.Text found:
                    TextLiteral.Append(text, found.Value, longest);
                    break;
                case PyValue.Sequence sequence:
                    WriteSequence(sequence.Items, known);
                    break;
                case PyValue.Map map:
                    WriteMap(map, known);
                    break;
                default:
                    text.Append("None");
                    break;
            }
        }

        private void WriteMap(PyValue.Map map, PyType type) =>
            WriteAll("{", map.Entries, "}", entry =>
            {
                TextLiteral.Append(text, entry.Key, longest);
                text.Append(": ");
                Write(entry.Value, type.Argument(1));
            });

        private void WriteSequence(IReadOnlyList<PyValue> items, PyType type)
        {
            switch (type.Name)
            {
                case "set" or "frozenset" when items.Count == 0:
                    text.Append(type.Name).Append("()");
                    break;
                case "set":
                    WriteItems("{", items, "}", type);
                    break;
                case "frozenset":
                    WriteItems("frozenset({", items, "})", type);
                    break;
                case "tuple":
                    WriteItems("(", items, items.Count == 1 ? ",)" : ")", type);
                    break;
                case "dict":
                    WriteAll("{", items, "}", pair => WritePair(pair, type));
                    break;
                default:
                    WriteItems("[", items, "]", type);
                    break;
            }
        }

        private void WriteItems(string open, IReadOnlyList<PyValue> items, string close, PyType type)
        {
            var index = 0;
            WriteAll(open, items, close, item => Write(item, ElementOf(type, index++)));
        }

        private void WritePair(PyValue pair, PyType type)
        {
            if (pair is not PyValue.Sequence { Items: [var key, var value] })
            {
                Write(pair, PyType.Any);
                return;
            }

            Write(key, type.Argument(0));
            text.Append(": ");
            Write(value, type.Argument(1));
        }

        private void WriteAll<T>(string open, IReadOnlyList<T> items, string close, Action<T> write)
        {
            text.Append(open);
            for (var index = 0; index < items.Count && text.Length <= longest; index++)
            {
                if (index > 0)
                    text.Append(", ");
                write(items[index]);
            }

            text.Append(close);
        }

        private static PyType ElementOf(PyType type, int index) => type switch
        {
            { IsFixedTuple: true } => type.Argument(index),
            { Name: "list" or "tuple" or "set" or "frozenset" } => type.Argument(0),
            _ => PyType.Any,
        };
    }
}
