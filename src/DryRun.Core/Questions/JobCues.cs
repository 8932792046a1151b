namespace DryRun.Core.Questions;

/// <summary>The parts of a job text, as their headings name them.</summary>
internal enum JobSection
{
    /// <summary>Before any heading that is known.</summary>
    None,

    /// <summary>What is required.</summary>
    Must,

    /// <summary>What is a bonus.</summary>
    Nice,

    /// <summary>The job, the team, the tools.</summary>
    About,

    /// <summary>What is offered in return; nothing in it is asked for.</summary>
    Offer,
}

/// <summary>What a phrase beside a skill says about it.</summary>
internal enum AskCue
{
    /// <summary>A usual way to ask, weaker than the section it stands in.</summary>
    Asked,

    /// <summary>Required, whatever the section.</summary>
    Must,

    /// <summary>A bonus, whatever the section.</summary>
    Nice,

    /// <summary>Not wanted.</summary>
    Unwanted,
}

/// <summary>The phrases that job texts use.</summary>
internal static class JobCues
{
    public static PhraseTree<object> Sections { get; } = Tree<JobSection>(new()
    {
        [JobSection.Must] =
            ["requirements", "required", "must have", "must haves", "must-have", "you bring", "what we want", "your experience", "we are looking for", "we're looking for", "what you bring", "what you'll bring", "what you will bring", "qualifications", "minimum qualifications",
             "basic qualifications", "required skills", "your profile", "your skills", "skills", "technical skills", "who you are", "about you", "what we're looking for", "what we look for",
             "what we are looking for", "you have", "you should have", "you must have", "essential", "essential skills", "key skills", "we expect", "what we expect", "what you need", "what you'll need", "your background",
             "skills and experience", "experience and skills", "job requirements", "candidate profile", "ideal candidate", "who we are looking for", "who we're looking for", "desired profile"],
        [JobSection.Nice] =
            ["nice to have", "nice to haves", "good to have", "bonus", "bonus points", "preferred", "preferred qualifications", "preferred skills", "desirable", "desirable skills", "optional", "extra points", "pluses",
             "plus points", "would be a plus", "a plus", "it's a plus", "even better", "ideally", "brownie points", "great if you have", "advantageous", "would be great", "additional skills", "not required", "not a must", "extras"],
        [JobSection.About] =
            ["about us", "about the role", "about the job", "about the team", "about the company", "the role", "the job", "the team", "responsibilities", "key responsibilities", "your tasks", "your role", "your responsibilities", "duties",
             "what you'll do", "what you will do", "what you'll be doing", "what you will be doing", "job description", "overview", "summary", "our stack", "tech stack", "our tech stack", "technology stack", "stack", "the stack", "technologies",
             "tools", "who we are", "your mission", "your day", "day to day", "the project", "the position", "our technologies", "what we do", "profile", "experience", "work experience", "employment", "employment history", "education",
             "projects", "professional experience", "career", "interests", "languages", "certifications", "how we work", "in this role", "the work", "your work", "the tasks", "environment", "hobbies"],
        [JobSection.Offer] =
            ["benefits", "what we offer", "we offer", "our offer", "perks", "perks and benefits", "why join us", "why us", "what you get", "what you'll get", "what's in it for you", "compensation", "salary", "how to apply", "equal opportunity",
             "hiring process", "interview process", "application process", "the process", "next steps", "location", "contact", "references", "why work with us"],
    });

    public static PhraseTree<object> Asks { get; } = Tree<AskCue>(new()
    {
        [AskCue.Must] =
            ["must have", "must be", "you must", "must", "required", "is required", "requires", "we require", "requirement", "essential", "mandatory", "you need", "you will need", "you'll need", "need to have", "needs to have", "need to know", "non-negotiable", "indispensable"],
        [AskCue.Nice] =
            ["nice to have", "good to have", "bonus", "bonus points", "preferred", "preferably", "ideally", "desirable", "desired", "optional", "a plus", "big plus", "huge plus", "strong plus", "definite plus", "is plus", "plus point", "advantage", "advantageous", "an advantage",
             "beneficial", "would be great", "would be nice", "would be helpful", "would help", "helpful", "not required", "not necessary", "not needed", "not essential", "not a must", "not mandatory", "extra points", "brownie points", "great if you", "nice if you", "good if you", "a bonus", "an asset", "asset", "welcome but"],
        [AskCue.Asked] =
            ["you have", "you bring", "you know", "you are", "we expect", "minimum", "at least", "proficient", "proficiency", "strong", "solid", "deep", "expert", "expertise", "excellent", "fluent", "in-depth", "hands-on", "proven", "experience with", "experience in", "experience of", "experienced",
             "experience using", "experience building", "years of", "years experience", "knowledge of", "familiarity with", "familiar with", "comfortable with", "understanding of", "good command", "ability to", "able to", "skilled in", "confident with", "confident in", "working knowledge", "looking for", "background in", "track record"],
        [AskCue.Unwanted] =
            ["we don't use", "we do not use", "don't need", "do not need", "no need for", "not looking for", "instead of", "rather than", "migrating away from", "moving away from", "no more", "you will not", "you won't", "unlike", "replaced", "goodbye to"],
    });

    private static PhraseTree<object> Tree<T>(Dictionary<T, string[]> phrases)
        where T : struct, Enum
    {
        var tree = new PhraseTree<object>();
        foreach (var (value, texts) in phrases)
        {
            foreach (var text in texts)
            {
                tree.TryAdd(text, value);
            }
        }

        return tree;
    }
}
