using System.Collections.Frozen;

namespace DryRun.Core.Coaching;

/// <summary>Words whose stem is not found by cutting: irregular forms, and words of computing that would fall together.</summary>
internal static class StemExceptions
{
    /// <summary>The stems, by word in lower case.</summary>
    public static FrozenDictionary<string, string> All { get; } = Read(
        """
        write wrote written | run ran | keep kept | hold held | take took taken | give gave given | find found | lose lost loses losing
        throw threw thrown | choose chose chosen | know knew known | begin began begun | break broke broken | build built
        send sent | tell told | understand understood | catch caught | come came | see saw seen | pay paid | meet met | fall fell fallen
        grow grew grown | think thought | buy bought | bring brought | spend spent | lead led | forget forgot forgotten | freeze froze
        speak spoke spoken | hide hid hidden | steal stole stolen | rise rose risen | fly flew flown | swap swapped swapping swaps
        iterable iterables | iterator iterators | generator generators | general generally | generic generics | useful usefully
        operator operators | operation operations | position positions | positional positionally | positive positively
        consistent consistently consistency | inconsistent inconsistently inconsistency | important importantly importance
        customer customers | custom customs | customise customize customised customized customises customizes | process processes processed
        processor processors | server servers | serve serves served serving | service services | serializer serializers serialiser serialisers
        number numbers numbered | numeric numerical | index indexes indices | vertex vertices | immutable immutability | mutable mutability
        state states | stateful | stateless statelessness | static statically | memory memories | memo memos | string strings | strong strongly
        factor factors | factory factories | author authors | organise organize organised organized | communicate communicates communication
        community | node nodes | key keys keyed | set sets | thread threads threaded | threading | token tokens | finally | final | late | later | latest
        identical identically | identity identities | increasing increasingly | decreasing decreasingly | descendant descendants | performance
        consumer consumers | serially serial | isolation isolations | follower followers | following | settings | observer observers
        permission permissions | definition definitions | definite definitely | relation relations relational | relative relatively
        universal universally | university | executor executors | organisation organization | ordering | orderly | instance instances | instant instantly
        copy copies copied copying | abstract abstraction | hashable | hash hashes hashed hashing | iterate iterates iterated iterating iteration iterations
        bounds bound | recursive recursively recursion | import imports imported importing | importable | session sessions
        """);

    private static FrozenDictionary<string, string> Read(string table) => table
        .Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(words => words.Length > 0)
        .SelectMany(words => words.Select(word => (Word: word, Stem: words[0])))
        .DistinctBy(pair => pair.Word)
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Stem, StringComparer.Ordinal);
}
