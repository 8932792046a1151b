namespace DryRun.Content.Curriculum;

/// <summary>A type hint of the value language: what may be passed to a solution and come back, and how JSON carries it.</summary>
public abstract record PythonType
{
    private PythonType()
    {
    }

    /// <summary>A type without parts: <c>int float str bool None Any ListNode TreeNode</c>.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Simple(string Name) : PythonType;

    /// <summary>A <c>list</c>, <c>set</c> or <c>frozenset</c>, or a <c>tuple[T, ...]</c> of any length.</summary>
    /// <param name="Name">Which of them.</param>
    /// <param name="Item">The type of every item.</param>
    public sealed record Many(string Name, PythonType Item) : PythonType;

    /// <summary>A <c>tuple</c> with a type for each place.</summary>
    /// <param name="Items">The types in order.</param>
    public sealed record FixedTuple(IReadOnlyList<PythonType> Items) : PythonType;

    /// <summary>A <c>dict</c>: a JSON object when its keys are text, else an array of pairs.</summary>
    /// <param name="Key">The type of the keys.</param>
    /// <param name="Value">The type of the values.</param>
    public sealed record Dict(PythonType Key, PythonType Value) : PythonType;

    /// <summary><c>T | None</c>.</summary>
    /// <param name="Item">The type it has when it is not None.</param>
    public sealed record Optional(PythonType Item) : PythonType;

    /// <summary>Whether Python can put such values into a set or use them as keys.</summary>
    public bool IsHashable => this switch
    {
        Simple simple => simple.Name is not ("ListNode" or "TreeNode"),
        Many { Name: "frozenset" } => true,
        Many { Name: "tuple" } tuple => tuple.Item.IsHashable,
        FixedTuple tuple => tuple.Items.All(item => item.IsHashable),
        Optional optional => optional.Item.IsHashable,
        _ => false,
    };

    /// <summary>Reads a type hint.</summary>
    /// <exception cref="FormatException">It is not in the value language; the message says why.</exception>
    public static PythonType Parse(string hint) => new PythonTypeParser(hint).Parse();

    /// <summary>The type hint as Python writes it.</summary>
    public sealed override string ToString() => this switch
    {
        Simple simple => simple.Name,
        Many { Name: "tuple" } tuple => $"tuple[{tuple.Item}, ...]",
        Many many => $"{many.Name}[{many.Item}]",
        FixedTuple tuple => $"tuple[{string.Join(", ", tuple.Items)}]",
        Dict dict => $"dict[{dict.Key}, {dict.Value}]",
        Optional optional => $"{optional.Item} | None",
        _ => throw new InvalidOperationException("The list of types is closed."),
    };
}
