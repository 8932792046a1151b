using System.Collections.Frozen;

namespace DryRun.App.Curriculum.Search;

/// <summary>English words that say little or nothing about what is looked for.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Empty = Of(
        """
        a an the this that these those there here it its they them their he she his her we us our you your i me my mine im
        is are was were be been being am do does did done doing don doesn didn isn aren wasn has have had having
        will would shall should can could may might must to of in on at by for from with into onto about as than then so if
        and or but not no nor also too very just even still yet really actually basically some any such own because
        up out off one ones s t hi hello please thanks thank hey
        """);

    private static readonly FrozenSet<string> Faint = Of(
        """
        what why how when where who whom whose which whether explain describe tell show say says said mean means meaning understand know
        happen happens work works working python python3 use uses used using get gets got getting make makes need needs want wants
        thing things way ways like exactly simple words question interview interviewer someone something anything everything people
        good better best bad right wrong correct difference different between versus vs compare compared
        long much many more most every always never again well let give example think sure quite look
        """);

    /// <summary>True for a word that is left out.</summary>
    public static bool IsEmpty(string word) => Empty.Contains(word);

    /// <summary>True for a word that counts little.</summary>
    public static bool IsFaint(string word) => word.Length == 1 || Faint.Contains(word) || word.All(char.IsAsciiDigit);

    private static FrozenSet<string> Of(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
