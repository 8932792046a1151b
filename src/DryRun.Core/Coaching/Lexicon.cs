using System.Collections.Frozen;

namespace DryRun.Core.Coaching;

/// <summary>Small closed classes of English words that the grader treats in a special way.</summary>
internal static class Lexicon
{
    /// <summary>Words that carry no content of their own.</summary>
    public static FrozenSet<string> Function { get; } = Of(
        """
        a an the this that these those there here it its itself they them their he him his she her we us our you your i me my mine
        is are was were be been being am do does did done doing have has had having will would shall should can could may might must
        of to in on at by for from with into onto over about as than then so if when where which who whom whose what how why
        and or but also too very just even still yet really actually basically simply quite rather well like kind sort thing things
        some any each such other another both because since while whereas although though however therefore thus
        up out off down again further say says said mean means meaning etc example instance sure okay ok um uh er hmm let lets
        get gets got getting go goes going want wants need needs make makes made making happen happens happening look looks looking
        one's something somebody someone anything everything way lot bit use uses used using call calls called calling invoke invokes invoked
        """);

    /// <summary>Words that turn a statement round.</summary>
    public static FrozenSet<string> Negators { get; } = Of("not no never without cannot neither nor hardly rarely nothing nobody nowhere avoid avoids lacks lack");

    /// <summary>Words that begin a new clause wherever they stand.</summary>
    public static FrozenSet<string> HardConnectors { get; } = Of("but whereas while although though however because unless until otherwise");

    /// <summary>Words that begin a new clause after a comma.</summary>
    public static FrozenSet<string> SoftConnectors { get; } = Of("and or so which since then when if as where who that meaning yet");

    /// <summary>Words that begin a new clause in speech, before a new subject.</summary>
    public static FrozenSet<string> SpokenConnectors { get; } = Of("and so um uh er then like well basically okay ok or also");

    /// <summary>Words that are the subject of a new clause.</summary>
    public static FrozenSet<string> Speakers { get; } = Of("it they this that i you we he she these those its");

    /// <summary>Words after which a name is compared with and not spoken about.</summary>
    public static FrozenSet<string> Comparing { get; } = Of("than unlike versus vs compared opposed contrast instead rather");

    /// <summary>Words that stand for what was spoken about.</summary>
    public static FrozenSet<string> Pronouns { get; } = Of("it they this that these those its their he she itself which");

    /// <summary>Words that report what others believe.</summary>
    public static FrozenSet<string> Believing { get; } = Of(
        "think thinks thought believe believes assume assumes expect expects mistake mistakes mistaken myth misconception confuse confused wrong wrongly surprise surprised pretend");

    /// <summary>Small words of German, French, Spanish, Italian and Portuguese that English does not have.</summary>
    public static FrozenSet<string> Foreign { get; } = Of(
        """
        der das den dem des ein eine einen und ist sind nicht mit von zu auf für wenn weil wird werden man nur es kann auch oder wie bei
        le la les un une du est et pas que qui pour dans avec sur ce cette sont il elle mais par plus deux quand
        el los las una y es por con para como pero se su cuando del lo más entre
        il gli di che sono della nel questo os uma não em ao mas são
        """);

    /// <summary>Words that begin a part of a sentence about the noun before them.</summary>
    public static FrozenSet<string> Relatives { get; } = Of("that which who whose");

    /// <summary>Words by which a speaker shows doubt.</summary>
    public static FrozenSet<string> Hedges { get; } = Of("maybe perhaps probably possibly guess suppose somehow somewhat unsure apparently presumably");

    /// <summary>Sounds and words that fill a pause.</summary>
    public static FrozenSet<string> Fillers { get; } = Of("um uh er hmm basically actually literally like");

    /// <summary>Words that show that a sentence has a verb; frequent ones only.</summary>
    public static FrozenSet<string> CommonVerbs { get; } = Of(
        """
        is are was were be been am do does did have has had will would can could should may might must use uses used need needs make makes
        means get gets give gives take takes know think works work run runs call calls return returns create creates keep keeps hold holds
        check checks compare compares store stores share shares change changes let lets allow allows happen happens go goes say says want
        gets got went made took gave kept held ran became become becomes stay stays stayed look looks see sees saw put puts read reads write
        writes wrote add adds added copy copies copied copying move moves moved turn turns turned raise raises raised throw throws catch catches
        point points pointed refer refers receive receives send sends sent ask asks asked wait waits block blocks lock locks start starts stop
        stops begin begins end ends come comes came belong belongs contain contains exist exists depend depends cost costs wins win loses lose
        collect collects collected produce produces yield yields evaluate evaluates evaluated execute executes compile compiles inherit inherits
        search searches find finds found insert inserts remove removes delete deletes protect protects encrypt encrypts verify verifies
        trust trusts apply applies applied update updates fails failed fail broke breaks break tell tells told show shows expect expects
        """);

    private static FrozenSet<string> Of(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
