using System.Text;

namespace DryRun.Core.Judging;

/// <summary>
/// Compares an answer with the expected one, as Python's <c>==</c> would under the declared type: <c>True</c> equals 1,
/// lists equal tuples, the order of sets and dicts does not count. Not a number equals itself, or it could never be expected.
/// </summary>
public static class Answers
{
    /// <summary>Whether a JSON answer is the expected one. A checker program is not decided here.</summary>
    public static bool Equal(string expected, string actual, PyType type, Checker checker)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return true;
        var (left, right) = (PyJson.Parse(expected), PyJson.Parse(actual));
        if (left is null || right is null)
            return false;
        return checker switch
        {
            Checker.Unordered => EqualUnordered(left, right, type),
            Checker.Tolerance tolerance => Equal(left, right, type, tolerance),
            _ => Equal(left, right, type, tolerance: null),
        };
    }

    /// <summary>Whether a program printed the expected text; white space at the ends of lines and of the text does not count.</summary>
    public static bool EqualText(string expected, string actual) => string.Equals(Trim(expected), Trim(actual), StringComparison.Ordinal);

    /// <summary>Whether a program printed the expected words, numbers among them being near enough.</summary>
    public static bool NearText(string expected, string actual, Checker.Tolerance tolerance)
    {
        var (left, right) = (Words(expected), Words(actual));
        return left.Length == right.Length && left.Zip(right).All(pair => pair.First == pair.Second || NearWord(pair.First, pair.Second, tolerance));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool NearWord(string expected, string actual, Checker.Tolerance tolerance) =>
        PyJson.Parse(expected) is { } left && PyJson.Parse(actual) is { } right
        && Numbers.IsNumber(left) && Numbers.IsNumber(right) && Numbers.Near(left, right, tolerance);

    private static string Trim(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).TrimEnd();

    private static bool EqualUnordered(PyValue left, PyValue right, PyType type)
    {
        var known = type.WithoutNone();
        return left is PyValue.Sequence expected && right is PyValue.Sequence actual
            ? SameKeys(expected.Items, actual.Items, known.Argument(0), distinct: false)
            : Equal(left, right, type, tolerance: null);
    }

    private static bool Equal(PyValue left, PyValue right, PyType type, Checker.Tolerance? tolerance)
    {
        (left, right) = (Normal(left, type), Normal(right, type));
        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
            return tolerance is null ? Numbers.Equal(left, right) : Numbers.Near(left, right, tolerance);
        return (left, right) switch
        {
            (PyValue.None, PyValue.None) => true,
            (PyValue.Text expected, PyValue.Text actual) => expected.Value == actual.Value,
            (PyValue.Map expected, PyValue.Map actual) => EqualMaps(expected, actual, type.WithoutNone(), tolerance),
            (PyValue.Sequence expected, PyValue.Sequence actual) => EqualSequences(expected, actual, type.WithoutNone(), tolerance),
            _ => false,
        };
    }

    /// <summary>Floats may be spelled as words, and an empty tree or list as null.</summary>
    private static PyValue Normal(PyValue value, PyType type)
    {
        var known = type.WithoutNone();
        if (known.Name == "float" && value is PyValue.Text word)
            return Numbers.FromWord(word.Value) is { } real ? new PyValue.Real(real) : value;
        if (known.Name == "ListNode" && value is PyValue.None)
            return new PyValue.Sequence([]);
        if (known.Name != "TreeNode" || value is not (PyValue.None or PyValue.Sequence))
            return value;
        var items = (value as PyValue.Sequence)?.Items ?? [];
        var length = items.Count;
        while (length > 0 && items[length - 1] is PyValue.None)
            length--;
        return new PyValue.Sequence([.. items.Take(length)]);
    }

    private static bool EqualSequences(PyValue.Sequence left, PyValue.Sequence right, PyType type, Checker.Tolerance? tolerance)
    {
        if (type.Name is "set" or "frozenset")
            return SameKeys(left.Items, right.Items, type.Argument(0), distinct: true);
        if (type.Name == "dict")
            return EqualPairs(left, right, type, tolerance);
        if (left.Items.Count != right.Items.Count)
            return false;
        for (var index = 0; index < left.Items.Count; index++)
        {
            var element = type.IsFixedTuple ? type.Argument(index) : ElementOf(type);
            if (!Equal(left.Items[index], right.Items[index], element, tolerance))
                return false;
        }

        return true;
    }

    private static PyType ElementOf(PyType type) => type.Name is "list" or "tuple" ? type.Argument(0) : PyType.Any;

    private static bool EqualMaps(PyValue.Map left, PyValue.Map right, PyType type, Checker.Tolerance? tolerance)
    {
        var found = right.Entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
        return left.Entries.Count == found.Count && left.Entries.All(entry =>
            found.TryGetValue(entry.Key, out var value) && Equal(entry.Value, value, type.Argument(1), tolerance));
    }

    private static bool EqualPairs(PyValue.Sequence left, PyValue.Sequence right, PyType type, Checker.Tolerance? tolerance)
    {
        var (expected, actual) = (Pairs(left, type), Pairs(right, type));
        return expected is not null && actual is not null && expected.Count == actual.Count && expected.All(entry =>
            actual.TryGetValue(entry.Key, out var value) && Equal(entry.Value, value, type.Argument(1), tolerance));
    }

    private static Dictionary<string, PyValue>? Pairs(PyValue.Sequence pairs, PyType type)
    {
        var found = new Dictionary<string, PyValue>(StringComparer.Ordinal);
        foreach (var pair in pairs.Items)
        {
            if (pair is not PyValue.Sequence { Items: [var key, var value] })
                return null;
            found[Key(key, type.Argument(0))] = value;
        }

        return found;
    }

    private static bool SameKeys(IReadOnlyList<PyValue> left, IReadOnlyList<PyValue> right, PyType type, bool distinct)
    {
        var expected = left.Select(item => Key(item, type));
        var actual = right.Select(item => Key(item, type));
        return distinct
            ? expected.ToHashSet(StringComparer.Ordinal).SetEquals(actual)
            : expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>A text that is the same for equal values, and only for them.</summary>
    private static string Key(PyValue value, PyType type)
    {
        var key = new StringBuilder();
        AppendKey(key, value, type);
        return key.ToString();
    }

    private static void AppendKey(StringBuilder key, PyValue value, PyType type)
    {
        value = Normal(value, type);
        var known = type.WithoutNone();
        switch (value)
        {
            case PyValue.Text text:
                key.Append('s').Append(text.Value.Length).Append(':').Append(text.Value);
                break;
            case PyValue.Sequence sequence:
                AppendItems(key, sequence, known);
                break;
            case PyValue.Map map:
                foreach (var entry in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                {
                    AppendKey(key.Append('k'), new PyValue.Text(entry.Key), PyType.Text);
                    AppendKey(key, entry.Value, known.Argument(1));
                }

                break;
            default:
                key.Append(Numbers.IsNumber(value) ? Numbers.Key(value) : "n").Append(';');
                break;
        }
    }

    private static void AppendItems(StringBuilder key, PyValue.Sequence sequence, PyType type)
    {
        var items = sequence.Items.Select((item, index) => Key(item, type.IsFixedTuple ? type.Argument(index) : ElementOf(type)));
        if (type.Name is "set" or "frozenset" or "dict")
            items = items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        key.Append('[').AppendJoin(',', items).Append(']');
    }
}
