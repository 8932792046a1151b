namespace DryRun.Core.Questions;

/// <summary>Says what kind of text it is, and what a reader should know about the reading.</summary>
internal static class JobTextReader
{
    private const int EnoughForeign = 4;

    private static readonly HashSet<string> English = new(
        ["the", "and", "of", "to", "with", "for", "you", "we", "our", "are", "will", "your", "this", "that", "have", "from", "experience"], StringComparer.Ordinal);

    private static readonly HashSet<string> Foreign = new(
        ["und", "der", "das", "mit", "für", "wir", "ist", "eine", "einen", "einem", "oder", "auf", "von", "sie", "dich", "du", "nicht", "sowie", "bei", "zum", "zur",
         "et", "les", "des", "une", "pour", "avec", "vous", "nous", "dans", "est", "le", "la", "ou", "sur", "vos", "el", "los", "las", "para", "con", "por", "del", "una", "en", "que",
         "het", "een", "van", "voor", "wij", "je", "jij", "uma", "com", "não", "di", "il", "per", "che", "w", "na", "z", "oraz", "się"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfJobs = new(
        ["requirements", "responsibilities", "candidate", "role", "position", "team", "hiring", "qualifications", "benefits", "apply", "job", "developer", "engineer", "experience", "skills", "you", "remote", "salary", "looking", "join", "vacancy", "must"], StringComparer.Ordinal);

    private static readonly HashSet<string> OfCvs = new(
        ["curriculum", "resume", "cv", "education", "university", "hobbies", "references", "employment", "present", "certifications", "born", "nationality", "linkedin", "gpa", "interests", "i", "my", "bsc", "msc", "degree"], StringComparer.Ordinal);

    private static readonly string[] CodeStarts = ["def ", "import ", "class ", "return ", "@", "print(", "elif ", "public ", "const ", "function ", "#include", "if (", "var ", "let "];

    public static JobTextKind KindOf(JobDocument document, int skills)
    {
        var words = document.Words.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        var (job, cv) = (OfJobs.Count(words.Contains), OfCvs.Count(words.Contains));
        if (IsCode(document) || (skills == 0 && job + cv < 3) || (skills <= 1 && job + cv == 0 && document.Words.Count > 12))
        {
            return JobTextKind.Unclear;
        }

        return cv >= 3 && cv > job && !words.Contains("apply") ? JobTextKind.Cv : JobTextKind.JobDescription;
    }

    public static IReadOnlyList<string> Notes(JobDocument document, JobTextKind kind, IReadOnlyList<AskedSkill> asked)
    {
        var notes = new List<string>();
        if (!IsEnglish(document))
        {
            notes.Add("This text does not look like English. Names of tools were found all the same; words such as 'required' are understood in English only.");
        }

        if (kind == JobTextKind.Unclear)
        {
            notes.Add("This does not look like a job description or a CV. Paste the part that says what the job asks for.");
        }
        else if (asked.Count == 0)
        {
            notes.Add("No skill that DryRun knows was found. Choose a role instead, or paste the part that names tools and skills.");
        }
        else if (!asked.Any(skill => skill.Skill.IsCovered))
        {
            notes.Add("DryRun teaches none of the skills that were found. Choose a role to practise what every Python job asks.");
        }

        return notes;
    }

    private static bool IsEnglish(JobDocument document)
    {
        var (english, foreign, strange, letters) = (0, 0, 0, 0);
        foreach (var word in document.Words)
        {
            english += English.Contains(word.Folded) ? 1 : 0;
            foreign += Foreign.Contains(word.Folded) ? 1 : 0;
            letters += word.Folded.Length;
            strange += word.Folded.Count(letter => letter > '\u024f');
        }

        return !(foreign >= EnoughForeign && foreign > english) && strange * 2 <= letters;
    }

    private static bool IsCode(JobDocument document)
    {
        var lines = document.Lines.Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return lines.Count(line => CodeStarts.Any(start => line.StartsWith(start, StringComparison.Ordinal))) * 10 > lines.Count * 3;
    }
}
