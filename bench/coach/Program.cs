using DryRun.CoachBench;
using DryRun.Content.Curriculum;
using DryRun.Core.Coaching;

var content = Value("--content") ?? "content";
var read = ContentReader.Read(content);
if (read.Catalogue is not { } catalogue)
{
    Console.Error.WriteLine($"The content in {content} is not in order; mend what is listed, then measure again.\n{string.Join(Environment.NewLine, read.Diagnostics)}");
    return 1;
}

var grader = new Grader(catalogue.Questions, catalogue.Thesaurus);
if (args.Contains("--models"))
{
    ModelAnswers.Print(catalogue.Questions, grader);
    return 0;
}

if (args.Contains("--pairs"))
{
    Disagreements.Print(catalogue.Questions, grader);
    return 0;
}

if (Value("--try") is { } tried && catalogue.Question(tried) is { } asked)
{
    var text = Console.In.ReadToEnd().Trim();
    Explanation.Print(asked, text, grader.Grade(tried, text), grader, showClauses: args.Contains("--clauses"));
    return 0;
}

if (args.Contains("--broken"))
{
    BrokenPromises.Print(catalogue.Questions, grader);
    return 0;
}

if (Value("--explain") is not { } id)
{
    new Report(catalogue.Questions, FreshAnswers.Read("bench/coach/fresh", catalogue.Questions), grader).Print();
    return 0;
}

if (Part.IsSetAside(id))
{
    Console.Error.WriteLine($"'{id}' is set aside: nobody looks at its answers while tuning. Name a question of the tuning part.");
    return 2;
}

if (catalogue.Question(id) is not { } question)
{
    Console.Error.WriteLine($"There is no question '{id}'. The folders of content/questions are the names.");
    return 2;
}

Explanation.Print(question, grader, args.Contains("--clauses"));
return 0;

string? Value(string option)
{
    var index = Array.IndexOf(args, option);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}
