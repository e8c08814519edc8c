import SmallStepsCLI

await SmallStepsCommand.run()
